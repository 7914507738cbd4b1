// The proxy's way to the receiver.
import { Agent, request } from 'node:http';

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

/** Sends requests on to `target` under its own connections; what the browser's connection suffers does not touch them. */
export const wayTo = (target) => {
  const agent = new Agent({ keepAlive: true });
  const begin = ({ method, url, headers }, length) => {
    const passed = Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
    return request(new URL(url, target), { agent, method, headers: { ...passed, 'content-length': length } });
  };
  return {
    /** The whole request; resolves with the receiver's whole answer. */
    whole: (asked, body) =>
      new Promise((resolve, reject) => {
        const passing = begin(asked, body.length);
        passing.on('error', reject);
        passing.on('response', async (answer) => {
          const chunks = await answer.toArray();
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
        });
        passing.end(body);
      }),
    /** Half of the body, then the connection breaks; the receiver must store nothing. */
    half: (asked, body) =>
      new Promise((resolve) => {
        const passing = begin(asked, body.length);
        passing.on('error', () => {});
        passing.on('close', resolve);
        passing.write(body.subarray(0, body.length >> 1), () => passing.destroy());
      }),
    close: () => agent.destroy(),
  };
};
