import { loadDocument } from '../../delivery/load-document.js';
import type { SurveySession } from '../../model/session.js';
import type { ChoiceRequest } from '../../model/session-state.js';
import type { FlowHost } from './flow-host.js';

/** Loads the lists that questions wait for: from the portal's own origin, each address once, an error once in the console. */
export class ChoiceLoader {
  readonly #session: SurveySession;
  readonly #host: FlowHost;
  readonly #provided: (provide: () => void) => void;
  readonly #asked = new Map<string, Promise<unknown>>();

  /** `provided` is given what puts a list in its place: questions may come or go with it. */
  constructor(session: SurveySession, host: FlowHost, provided: (provide: () => void) => void) {
    this.#session = session;
    this.#host = host;
    this.#provided = provided;
  }

  /** Asks for what is missing now; called after every change. */
  follow(): void {
    for (const request of this.#session.choiceRequests()) void this.#provide(request);
  }

  async #provide(request: ChoiceRequest): Promise<void> {
    if (this.#asked.has(`${request.path} ${request.url}`)) return;
    const loading = this.#load(request);
    this.#asked.set(`${request.path} ${request.url}`, loading);
    const document = await loading;
    // The address may have changed with an answer while this one was on its way.
    const isWanted = this.#session
      .choiceRequests()
      .some(({ path, url }) => path === request.path && url === request.url);
    if (!isWanted) return;
    this.#provided(() => this.#session.provideChoices(request, document));
    this.#asked.delete(`${request.path} ${request.url}`);
    this.#host.changed();
    this.follow();
  }

  async #load({ path, url }: ChoiceRequest): Promise<unknown> {
    const address = new URL(url, document.baseURI);
    if (address.origin !== location.origin)
      return this.#refuse(path, `${url} is on another origin and is not requested`);
    const loaded = await loadDocument(address.href);
    return 'json' in loaded ? loaded.json : this.#refuse(path, `${url} could not be loaded (${loaded.failure})`);
  }

  #refuse(path: string, message: string): undefined {
    this.#host.report('questionnaire', `choices of "${path}": ${message}`);
    return undefined;
  }
}
