// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import { About } from '#panels/About.tsx';
import { Evidence } from '#panels/Evidence.tsx';
import { Legend } from '#panels/Legend.tsx';
import { loadEvidence } from '#panels/laterEvidence.ts';
import { RelationList } from '#panels/RelationList.tsx';
import type { View } from '#state/view.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeAll(loadEvidence);
afterEach(cleanup);

const HEBREW = 'ישראל';
const ARABIC = 'حزب الله';
const PERSIAN = 'ما دوستان قدیمی (از ۱۹۷۹) هستیم.';
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** Between the marks of Unicode that keep a text to itself. */
const ISOLATED = /\u2068[^\u2069]*\u2069/g;

const network: Network = aNetwork({
  families: [aFamily('conflict', { label: 'נגד' })],
  types: [aType('against', 'conflict', { label: 'עוינות' })],
  actors: [anActor('il', { name: HEBREW, aliases: ['מדינת ישראל', 'ציון'], summary: 'מדינה.' }), anActor('hz', { name: ARABIC })],
  sources: [aSource('fa', { title: 'یک مقاله', publisher: 'کیهان', label: 'کیهان ۲۰۲۲', author: [{ literal: 'علی' }] })],
  relations: [
    aRelation('r', 'against', 'il', 'hz', '2010/2020', {
      about: 'לבנון',
      summary: 'סיכום.',
      evidence: [aPassage('fa', { quote: PERSIAN, speaker: 'حسن' })],
    }),
  ],
});

/** Texts written from right to left that share an element with others, and are not kept to themselves. */
function loose(root: Element): readonly string[] {
  const texts = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  // A browser shows them by themselves: titles and choices hold nothing else.
  const isAlone = (node: Node) => node.parentElement?.closest('bdi, [dir="auto"], option, legend') !== null;
  const isKept = (node: Node) => !RIGHT_TO_LEFT.test((node.textContent ?? '').replaceAll(ISOLATED, ''));
  return texts.filter((node) => !isKept(node) && !isAlone(node)).map((node) => node.textContent ?? '');
}

function shown(panel: ReactNode, view: Partial<View> = {}): Element {
  renderPanel(panel, { year: 2016, ...view }, network);
  return document.body;
}

describe('names and texts that run from right to left', () => {
  const selections = [
    { kind: 'relation', id: 'r' as RelationId },
    { kind: 'actor', id: 'il' as ActorId },
    { kind: 'pair', pair: pairOf({ from: 'il' as ActorId, to: 'hz' as ActorId }) },
  ] as const;

  it.each(selections)('are kept to themselves in the evidence of a $kind', async (selection) => {
    const root = shown(<Evidence />, { selection });
    if (selection.kind === 'pair') await screen.findByRole('region', { name: 'History' });
    // The drawing of a history has texts of SVG, which stand by themselves.
    for (const drawing of root.querySelectorAll('svg')) drawing.remove();
    expect(root.textContent).toMatch(RIGHT_TO_LEFT);
    expect(loose(root)).toEqual([]);
  });

  it.each([
    ['list', <RelationList key="list" />],
    ['legend', <Legend key="legend" />],
    ['sources', <About key="about" />],
  ])('are kept to themselves in the %s', (_, panel) => {
    const root = shown(panel);
    expect(root.textContent).toMatch(RIGHT_TO_LEFT);
    expect(loose(root)).toEqual([]);
  });

  it('leave the name of a link as it is', () => {
    shown(<RelationList />);
    const link = screen.getByRole('link', { name: `${HEBREW} → ${ARABIC}: עוינות, 2010–2020 (לבנון)` });
    expect(within(link).getByText(HEBREW).tagName).toBe('BDI');
    expect(within(link).getByText(ARABIC).tagName).toBe('BDI');
  });

  it('leave a quotation as it is, in a paragraph of its own direction', () => {
    shown(<Evidence />, { selection: selections[0] });
    const quotation = screen.getByRole('blockquote');
    expect(quotation.textContent).toBe(PERSIAN);
    expect(quotation.getAttribute('dir')).toBe('auto');
  });
});
