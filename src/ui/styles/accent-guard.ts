/** Red, green, blue, 0–1. */
export type Rgb = readonly [number, number, number];

/** Colours as `getComputedStyle` serialises them. */
export interface AccentColors {
  readonly accent: string;
  /** Only if the host set it. */
  readonly accentText?: string | undefined;
  readonly surface: string;
  readonly text: string;
}

/** The four private values that make any portal colour readable. */
export interface GuardedAccent {
  readonly label: string;
  readonly press: string;
  readonly edge: string;
  readonly link: string;
}

/** Reads `rgb()`, `rgba()` and `color(srgb …)`; transparency and anything else count as unreadable. */
export const parseColor = (color: string): Rgb | undefined => {
  const match = /^(rgba?|color)\(\s*(srgb\s)?([^)]*)\)$/u.exec(color.trim());
  if (!match || (match[1] === 'color') !== (match[2] !== undefined)) return undefined;
  const [red, green, blue, alpha = 1] = (match[3] ?? '')
    .split(/[\s,/]+/u)
    .filter(Boolean)
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) return undefined;
  const full = match[1] === 'color' ? 1 : 255;
  const rgb = [red / full, green / full, blue / full] as const;
  return rgb.every((part) => part >= 0 && part <= 1) ? rgb : undefined;
};

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** WCAG contrast ratio, 1–21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const white: Rgb = [1, 1, 1];

/**
 * Chooses label, pressed overlay, edge and link for a host's accent. The thresholds lie above 3:1 and 4.5:1, because
 * rows are tinted and host pages are not always white.
 */
export const guardAccent = ({ accent, accentText, surface, text }: AccentColors): GuardedAccent => {
  const rgb = parseColor(accent);
  const ground = parseColor(surface);
  const against = rgb && ground ? contrast(rgb, ground) : 0;
  const label = accentText ?? (rgb && contrast(white, rgb) >= 4.5 ? '#fff' : '#000');
  const labelRgb = parseColor(label) ?? (label === '#fff' ? white : undefined);
  return {
    label,
    press: labelRgb && luminance(labelRgb) > 0.5 ? '#000' : '#fff',
    edge: against >= 3.6 ? accent : text,
    link: against >= 5 ? accent : text,
  };
};
