/** Where a survey is open: nodes with equal keys in one document may replace each other. */
export interface Place {
  readonly document: Document;
  /** All that decides whose response this is and how it is kept and sent. */
  readonly key: string;
  /** Where responses go: a node of another person for the same court means that the person before is gone. */
  readonly court: string;
}

/** A node as the hand-over sees it. */
export interface Holder<Self> {
  readonly place: Place;
  /** Milliseconds its survey goes on without a node. */
  readonly patience: number;
  /** Is in the page and can only say that the survey is open above. */
  readonly isWaiting: boolean;
  /** Goes on with a survey, also its own; `false` when it was given another questionnaire or context. */
  readonly takeOver: (from: Self) => boolean;
  /** Nobody came: the survey ends, its slot is free. */
  readonly end: () => void;
}

interface Left {
  readonly place: Place;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Lets a survey outlive its node. A portal's partial update takes the node out and puts a new one with the same
 * attributes in, usually in one task, some libraries in the other order: the new node goes on where the old one was.
 */
export class HandOver<H extends Holder<H>> {
  readonly #left = new Map<H, Left>();
  readonly #present = new Set<H>();

  /** A node is there: `true` when it goes on with a survey that was left, its own before others. */
  join(holder: H): boolean {
    this.#present.add(holder);
    const { place } = holder;
    for (const left of this.#left.has(holder) ? [holder] : this.#left.keys()) {
      if (this.#pass(left, holder, place)) return true;
    }
    return false;
  }

  /**
   * A node opens a survey of its own: it needs the slot, or somebody else has signed in, under whose session nothing of
   * the person before may be sent. What was left for the same court ends now.
   */
  clear(holder: H): void {
    const { document, court } = holder.place;
    for (const [left, { place }] of this.#left) {
      if (place.document === document && place.court === court) this.#end(left);
    }
  }

  /** A node with an open survey was taken out: another one goes on with it soon, or it ends. */
  leave(holder: H): void {
    this.drop(holder);
    const timer = setTimeout(() => this.#end(holder), holder.patience);
    this.#left.set(holder, { place: holder.place, timer });
    // Not at once: a node that is only moved comes back in this task.
    queueMicrotask(() => {
      for (const other of this.#present) if (other.isWaiting && this.#pass(holder, other, other.place)) return;
    });
  }

  /** A node with nothing to hand over was taken out. */
  drop(holder: H): void {
    this.#present.delete(holder);
    this.#forget(holder);
  }

  #pass(left: H, next: H, { document, key }: Place): boolean {
    const before = this.#left.get(left)?.place;
    if (before?.document !== document || before.key !== key || !next.takeOver(left)) return false;
    this.#forget(left);
    return true;
  }

  #end(left: H): void {
    this.#forget(left);
    left.end();
  }

  #forget(left: H): void {
    clearTimeout(this.#left.get(left)?.timer);
    this.#left.delete(left);
  }
}
