// Counts what the page's policy refused; first script on every page, so that nothing is missed.
window.courtSurveyViolations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.courtSurveyViolations.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    source: event.sourceFile,
    line: event.lineNumber,
    sample: event.sample,
  });
});
