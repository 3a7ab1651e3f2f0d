import type { Network } from '#domain/network.ts';
import { TRAITS } from '#domain/sieve.ts';
import type { View } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import type { Choice } from './choice.ts';
import { focusChoice, pathChoice, toldChoice, traitChoice } from './filterChoices.ts';

/** What else than a type is left out of the view, faded or marked, in words that go on a sentence: what a figure has to say of it. */
export function choicesInFigure(view: View, network: Network): readonly string[] {
  const { filtered, faded, pulls } = laterWords.figure;
  const said = (choice: Choice | null, inFigure: (choice: string) => string): readonly string[] => (choice ? [inFigure(choice.words)] : []);
  return [
    ...TRAITS.flatMap((trait) => said(traitChoice(trait, view.hiddenTraits), filtered)),
    ...said(toldChoice(view, network), filtered),
    // A path takes the light from a focus.
    ...said(pathChoice(view, network) ?? focusChoice(view, network), faded),
    ...(view.withPulls ? [pulls] : []),
  ];
}
