/** How the respondent's answers are kept on the device; see the README's privacy section. */
export type StorageProfile = 'personal' | 'shared' | 'kiosk';

/** The host's attributes after checking; everything absent or invalid has its default. */
export interface HostOptions {
  readonly endpoint: string | undefined;
  readonly src: string | undefined;
  readonly draftKey: string | undefined;
  readonly storage: StorageProfile;
  readonly draftDays: number;
  /** Of `kiosk`: minutes without a touch until the answers are erased. */
  readonly idleMinutes: number;
  readonly anonymous: boolean;
  readonly credentials: RequestCredentials;
  readonly csrf: CsrfSource | undefined;
  readonly loginHref: string | undefined;
  /** `undefined` = all the questionnaire has; empty = no switch. */
  readonly languages: readonly string[] | undefined;
}

/** Where a CSRF token is read before every attempt. */
export interface CsrfSource {
  readonly header: string;
  readonly from: 'meta' | 'cookie';
  readonly name: string;
}

/** Attributes that open the survey anew when they change. */
export const configuration = [
  'endpoint',
  'src',
  'draft-key',
  'storage',
  'draft-days',
  'idle-minutes',
  'anonymous',
  'credentials',
  'csrf-header',
  'csrf-meta',
  'csrf-cookie',
  'login-href',
  'languages',
] as const;

/** Reads one attribute; `null` when absent. */
export type ReadAttribute = (name: string) => string | null;

/** Told once per wrong attribute; the caller adds the element. */
export type ReportAttribute = (attribute: string, message: string) => void;

const isHttpUrl = (value: string, base: string): boolean => {
  try {
    return /^https?:$/.test(new URL(value, base).protocol);
  } catch {
    return false;
  }
};

/** Checks the host's attributes. An invalid value is reported and falls back to the default, so that a typo never stops a respondent. */
export const readHostOptions = (read: ReadAttribute, base: string, report: ReportAttribute): HostOptions => {
  const url = (name: string): string | undefined => {
    const value = read(name)?.trim();
    if (!value) return undefined;
    if (isHttpUrl(value, base)) return new URL(value, base).href;
    report(name, `"${value}" is not a http(s) URL; the attribute is ignored`);
    return undefined;
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = read(name);
    if (value === null) return fallback;
    const known = allowed.find((candidate) => candidate === value);
    if (known) return known;
    report(name, `"${value}" is not one of ${allowed.join(', ')}; "${fallback}" is used`);
    return fallback;
  };
  const positive = (name: string, fallback: number): number => {
    const value = read(name);
    if (value === null) return fallback;
    const number = Number(value);
    if (value.trim() !== '' && number > 0 && Number.isFinite(number)) return number;
    report(name, `"${value}" is not a number above 0; ${fallback} is used`);
    return fallback;
  };
  const anonymous = read('anonymous') !== null;
  if (anonymous) {
    for (const name of ['credentials', 'csrf-header', 'csrf-meta', 'csrf-cookie']) {
      if (read(name) !== null) report(name, 'is ignored because "anonymous" promises that nothing identifies a person');
    }
  }
  const draftKey = read('draft-key') || undefined;
  const languages = read('languages');
  return {
    endpoint: url('endpoint'),
    src: url('src'),
    draftKey,
    storage: oneOf('storage', ['personal', 'shared', 'kiosk'], draftKey ? 'personal' : 'shared'),
    draftDays: positive('draft-days', 7),
    idleMinutes: positive('idle-minutes', 5),
    anonymous,
    credentials: anonymous ? 'omit' : oneOf('credentials', ['same-origin', 'include', 'omit'], 'same-origin'),
    csrf: anonymous ? undefined : readCsrf(read, report),
    loginHref: url('login-href'),
    languages: languages === null ? undefined : languages.split(/\s+/).filter(Boolean),
  };
};

const readCsrf = (read: ReadAttribute, report: ReportAttribute): CsrfSource | undefined => {
  const header = read('csrf-header');
  const meta = read('csrf-meta');
  const cookie = read('csrf-cookie');
  if (!header) {
    if (meta ?? cookie)
      report('csrf-header', 'is missing: without it the token read from csrf-meta or csrf-cookie is not sent');
    return undefined;
  }
  if (meta) return { header, from: 'meta', name: meta };
  if (cookie) return { header, from: 'cookie', name: cookie };
  report('csrf-header', 'needs csrf-meta or csrf-cookie, which say where the token is');
  return undefined;
};
