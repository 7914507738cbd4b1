// Stands before the real receiver: passes everything on, but may keep a response, or the receiver's answer to it.
import { request } from 'node:http';

/** `behaviour`: 'pass', 'hold' (the response is not passed on) or 'swallow' (it is stored, and the answer withheld). */
export const openGate = (target, tell) => {
  const gate = { behaviour: 'pass', posts: 0 };
  gate.pass = async (incoming, outgoing) => {
    const chunks = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      // Killed while it was speaking: nothing of it is passed on.
      return;
    }
    const isResponse = incoming.method === 'POST';
    const { behaviour } = gate;
    if (isResponse) {
      gate.posts++;
      tell('arrived at the gate');
      if (behaviour === 'hold') return;
    }
    const headers = { ...incoming.headers, host: new URL(target).host };
    const passed = request(new URL(incoming.url, target), { method: incoming.method, headers }, (answer) => {
      if (isResponse && behaviour === 'swallow') {
        answer.resume();
        answer.on('end', () => tell('stored'));
        return;
      }
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
      if (isResponse) outgoing.on('finish', () => tell('answered'));
    });
    passed.on('error', () => outgoing.destroy());
    passed.end(Buffer.concat(chunks));
  };
  return gate;
};
