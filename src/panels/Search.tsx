import { type ReactNode, useMemo } from 'react';
import type { TypeId } from '#domain/id.ts';
import { isThere } from '#domain/selection.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import type { SearchHit } from './searchHits.ts';
import { type Answers, searchIndexOf } from './searchIndex.ts';
import { type SearchField, useSearchCombobox } from './useSearchCombobox.ts';
import './Search.css';

interface SearchProps extends SearchField {
  readonly onType: (type: TypeId) => void;
}

/** Finds what is typed in the whole dataset, also what is hidden or not known yet, lists it and leads there. */
export function Search({ onType, ...searchField }: SearchProps): ReactNode {
  const { text, field, isReached } = searchField;
  const whole = useApp((state) => state.whole);
  const known = useApp((state) => state.network);
  const { select } = useActions();
  const index = useMemo(() => searchIndexOf(whole), [whole]);
  const answers = useMemo(() => index(text), [index, text]);
  const lead = ({ target }: SearchHit): void => {
    if (target.kind === 'type') {
      onType(target.id);
      return;
    }
    // The evidence takes a focus that is nowhere; where there will be none, the reader stays here.
    if (isThere(target, known)) field.current?.blur();
    select(target);
  };
  const { isOpen, getMenuProps, getItemProps } = useSearchCombobox(answers.hits, searchField, lead);
  return (
    <>
      {isReached && (
        <p role="status" className="visually-hidden">
          {isOpen && inWords(answers, text)}
        </p>
      )}
      <div className="search-answers" hidden={!isOpen}>
        <ul {...getMenuProps({ 'aria-label': laterWords.search.answers }, { suppressRefError: true })}>
          {isOpen &&
            answers.hits.map((hit, place) => (
              <li key={`${hit.target.kind} ${hit.target.id}`} {...getItemProps({ item: hit, index: place })}>
                <SearchAnswer hit={hit} network={whole} />
              </li>
            ))}
        </ul>
        {isOpen && (answers.count === 0 || answers.count > answers.hits.length) && <p aria-hidden="true">{inWords(answers, text)}</p>}
      </div>
    </>
  );
}

function inWords({ hits, count }: Answers, text: string): string {
  if (count === 0) return laterWords.search.nothing(text.trim());
  return count > hits.length ? laterWords.search.first(hits.length) : laterWords.search.count(count);
}
