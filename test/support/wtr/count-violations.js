// Runs in every test page before anything of ours: collects policy violations and can say that none is still under way.
{
  const violations = [];
  const canary = 'https://policy-canary.invalid/';
  let canaryHeard;
  const canaryFlown = new Promise((resolve) => (canaryHeard = resolve));

  addEventListener('securitypolicyviolation', (event) => {
    if (event.blockedURI.startsWith('https://policy-canary.invalid')) return canaryHeard();
    const place = event.sourceFile ? ` at ${event.sourceFile}:${event.lineNumber}` : '';
    violations.push(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}${place}`.trim());
  });

  // The last request of every page must itself be blocked: its event comes after all earlier ones, and its absence
  // (the hook times out) means that the page had no policy and the count of zero was worth nothing.
  globalThis.reportPolicyViolations = async () => {
    fetch(canary).catch(() => {});
    await canaryFlown;
    const { executeServerCommand } = await import('/node_modules/@web/test-runner-commands/browser/commands.mjs');
    await executeServerCommand('policy-violations', { violations });
    if (violations.length > 0) throw new Error(`The page broke its security policy:\n${violations.join('\n')}`);
  };
}
