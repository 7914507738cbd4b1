const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** SHA-256 of a text's UTF-8 bytes in the form of RFC 9530 (`sha-256=:…:`); `null` on plain http, where browsers offer no digest. */
export const digest = async (text: string): Promise<string | null> => {
  if (typeof crypto === 'undefined' || !crypto.subtle) return null;
  return `sha-256=:${base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))}:`;
};
