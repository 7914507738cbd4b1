// The page of a portal: the survey of three questions for one person and one kill, and the hand that answers in it.
import { contentSecurityPolicy } from '../../demo/server.mjs';

const attributes = (kill) =>
  `src="/visit.json" endpoint="/api/surveys/visit/responses" draft-key="${kill}" storage="personal" lang="kk"`;

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
};

export const pageFor = (kill) => `<!doctype html>
<html lang="kk"><meta charset="utf-8"><title>Сауалнама</title><link rel="icon" href="/favicon.svg">
<script src="/dist/court-survey.min.js"></script>
<court-survey ${attributes(kill)}></court-survey>
<script type="module" src="/hand.mjs"></script></html>`;
