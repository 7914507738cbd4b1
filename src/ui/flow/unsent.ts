import type { DeliveryDesk } from './delivery-desk.js';
import type { Stage } from './stage.js';

/** What the screen of an unsent response needs from the flow. */
export interface UnsentHost {
  readonly stage: () => Stage;
  /** Shows a screen the person asked for. */
  readonly present: (stage: Stage) => void;
  readonly delivery: () => DeliveryDesk | undefined;
  /** Begins a new questionnaire, as another response. */
  readonly beginAnew: () => Promise<void>;
  /** Goes on with the draft that was put back. */
  readonly goOn: () => Promise<void>;
}

/** What a person can do with a response that is still on this device, besides trying again. */
export class Unsent {
  readonly #host: UnsentHost;

  constructor(host: UnsentHost) {
    this.#host = host;
  }

  /** Saves the response as a file on the person's device. */
  download(): void {
    this.#host.delivery()?.download();
  }

  /** Back to the review when nothing was sealed for delivery. */
  backToReview(): void {
    const stage = this.#host.delivery()?.reviewAgain();
    if (stage) this.#host.present(stage);
  }

  /** Asks before it is erased, or takes the question back. */
  askErase(confirming: boolean): void {
    const stage = this.#host.stage();
    if (stage.name === 'unsent') this.#host.present({ ...stage, confirming });
  }

  /** The person's own act: it is erased from this device. */
  async erase(): Promise<void> {
    if (await this.#host.delivery()?.erase()) await this.#host.beginAnew();
  }

  /** The person's own act: a refused response is a draft again, and will be sent as another one. */
  async edit(): Promise<void> {
    if (await this.#host.delivery()?.edit()) await this.#host.goOn();
  }
}
