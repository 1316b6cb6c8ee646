import type { RunStore } from "../run/keep/run-store.ts";
import type { Shelving } from "./view/view.ts";

/** Does it to the runs and says so in few words; throws a Fault where it cannot be done. */
export function shelved(store: RunStore, order: Shelving): string {
  switch (order.do) {
    case "copy-run":
      return `Copied as "${store.copy(order.name)}"`;
    case "rename-run":
      return `"${order.run}" is "${store.rename(order.run, order.name)}" now`;
    case "delete-run":
      store.remove(order.name);
      return `Deleted "${order.name}"; u restores it`;
    case "restore-run":
      return `"${store.restore(order.name)}" is back`;
  }
}
