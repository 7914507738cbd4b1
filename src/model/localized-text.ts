/** BCP 47 tag of a language the questionnaire or the interface speaks; today `kk` and `ru`. */
export type Language = string;

/** Text as the author wrote it: one string, or one per language (`default` is SurveyJS's word for "any"). */
export type LocalizedText = string | { readonly [language: Language]: string };

/** Text chosen for one language; `lang` is set only when the words are in another language than asked for. */
export interface ResolvedText {
  readonly text: string;
  readonly lang?: Language;
}
