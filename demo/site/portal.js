// The portal's own behaviour: its language, and for testers the widget's attributes from the address.
// Runs before the widget's script, so that the element starts with its final attributes, as on a real portal page.
const portalLanguages = ['kk', 'ru'];
// `?name=value` sets an attribute, `?name=` removes it (`anonymous` is set by any value).
const testedAttributes = ['lang', 'languages', 'storage', 'draft-key', 'draft-days', 'anonymous', 'src', 'endpoint'];
const survey = document.querySelector('court-survey');

const showLanguage = (language) => {
  if (!portalLanguages.includes(language)) return;
  document.documentElement.lang = language;
  for (const link of document.querySelectorAll('[data-language]')) {
    const address = new URL(location.href);
    address.searchParams.set('lang', link.dataset.language);
    link.href = address.search;
    if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
};

const applyAddress = () => {
  const asked = new URLSearchParams(location.search);
  for (const name of testedAttributes) {
    const value = asked.get(name);
    if (value === null) continue;
    if (value === '' && name !== 'languages') survey.removeAttribute(name);
    else survey.setAttribute(name, name === 'anonymous' ? '' : value);
  }
  showLanguage(asked.get('lang') || document.documentElement.lang);
};

// A link of the switch changes the language in place: nothing on the page is lost. Without this script it reloads.
const switchInPlace = (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const link = event.currentTarget;
  history.replaceState(history.state, '', link.href);
  survey.setAttribute('lang', link.dataset.language);
  showLanguage(link.dataset.language);
};

applyAddress();
for (const link of document.querySelectorAll('[data-language]')) link.addEventListener('click', switchInPlace);
