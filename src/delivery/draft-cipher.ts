/** Seals drafts of the `shared` profile: ciphertext lies on disk, the key only in the tab, so it ends with the tab. */
export interface DraftCipher {
  readonly seal: (text: string) => Promise<SealedText>;
  /** `undefined` when this tab's key does not fit. */
  readonly open: (sealed: SealedText) => Promise<string | undefined>;
}

/** AES-GCM: 96-bit nonce and ciphertext with its tag. */
export interface SealedText {
  readonly nonce: Uint8Array;
  readonly bytes: ArrayBuffer;
}

const keyName = 'court-survey-key';
const algorithm = 'AES-GCM';

/** The tab's cipher, or `undefined` where the browser offers none (plain http, blocked storage): nothing is written then. */
export const tabCipher = async (): Promise<DraftCipher | undefined> => {
  try {
    if (!crypto.subtle) return undefined;
    const key = await tabKey();
    return {
      seal: async (text) => {
        const nonce = crypto.getRandomValues(new Uint8Array(12));
        return {
          nonce,
          bytes: await crypto.subtle.encrypt({ name: algorithm, iv: nonce }, key, new TextEncoder().encode(text)),
        };
      },
      open: async ({ nonce, bytes }) => {
        try {
          const iv = new Uint8Array(nonce);
          return new TextDecoder().decode(await crypto.subtle.decrypt({ name: algorithm, iv }, key, bytes));
        } catch {
          return undefined;
        }
      },
    };
  } catch {
    return undefined;
  }
};

const tabKey = async (): Promise<CryptoKey> => {
  const known = sessionStorage.getItem(keyName);
  const jwk: JsonWebKey | undefined = known ? (JSON.parse(known) as JsonWebKey) : undefined;
  if (jwk) return crypto.subtle.importKey('jwk', jwk, algorithm, false, ['encrypt', 'decrypt']);
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, true, ['encrypt', 'decrypt']);
  sessionStorage.setItem(keyName, JSON.stringify(await crypto.subtle.exportKey('jwk', made)));
  return made;
};
