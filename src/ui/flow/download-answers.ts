/** Gives the respondent their answers as a file; `name` becomes a part of its name. Nothing leaves the device. */
export const downloadAnswers = (body: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `court-survey-${name}.json`;
  link.click();
  // The browser reads the URL after this task; revoking at once would leave Firefox with an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
