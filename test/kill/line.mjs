// The line between the test and the page that is open now: orders go there, facts come back. What a dead page's last
// messages say still counts: they were said before its death.
const limit = 20_000;

export const openLine = () => {
  let visit = 0;
  let facts = [];
  let listeners = new Set();
  let orders = [];
  let fetchOrder;

  const pass = () => {
    if (fetchOrder && orders.length > 0) {
      fetchOrder(orders.shift());
      fetchOrder = undefined;
    }
  };
  const tell = (fact, value) => {
    facts.push({ fact, value });
    for (const listener of listeners) listener();
  };

  /** Resolves with the value of a fact, known or to come; a browser that says nothing for so long is a failure. */
  const heard = (fact, fits = () => true) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const failed = facts.find((one) => one.fact === 'failed');
        const found = facts.find((one) => one.fact === fact && fits(one.value));
        if (!found && !failed) return;
        listeners.delete(look);
        clearTimeout(timer);
        if (found) resolve(found.value);
        else reject(new Error(`the page: ${failed.value}`));
      };
      const timer = setTimeout(() => {
        listeners.delete(look);
        reject(new Error(`"${fact}" was not heard in time; heard: ${facts.map((one) => one.fact).join(', ')}`));
      }, limit);
      listeners.add(look);
      look();
    });

  return {
    /** A page of its own from now on; returns its number. */
    begin: () => {
      [facts, listeners] = [[], new Set()];
      return ++visit;
    },
    /** The page is dead: nobody waits for an order any more. */
    cut: () => {
      [orders, fetchOrder] = [[], undefined];
    },
    isOpen: (number) => number === visit,
    tell,
    heard,
    all: (fact) => facts.filter((one) => one.fact === fact).map(({ value }) => value),
    nextOrder: (answer) => {
      fetchOrder = answer;
      pass();
    },
    /** Gives an order without waiting for its end. */
    order: (name, details = {}) => {
      facts = facts.filter(({ fact }) => fact !== 'done');
      orders.push({ name, ...details });
      pass();
    },
    done: () => heard('done'),
  };
};
