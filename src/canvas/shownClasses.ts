import type { Core } from 'cytoscape';
import { ABSENT } from './classNames.ts';

/**
 * Brings the elements from what they show to what they should, touching only those that differ: setting classes restyles
 * an element even when nothing changes. Returns how many were touched.
 */
export function applyClasses(cy: Core, shown: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): number {
  let touched = 0;
  cy.batch(() => {
    for (const id of shown.keys()) {
      if (wanted.has(id)) continue;
      cy.getElementById(id).classes(ABSENT);
      touched += 1;
    }
    for (const [id, classes] of wanted) {
      if (shown.get(id) === classes) continue;
      cy.getElementById(id).classes(classes);
      touched += 1;
    }
  });
  return touched;
}
