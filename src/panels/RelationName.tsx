/**
 * Names and what else a dataset says may be written from right to left. Each is kept to itself, so that it neither turns the English
 * around it nor is turned by it; the text stays the same.
 */
import { Fragment, type ReactNode } from 'react';
import type { ActorId } from '#domain/id.ts';
import type { Relation } from '#domain/relation.ts';
import { useApp } from '#state/useApp.ts';
import { whenShort } from '#words/timeWords.ts';
import { actorName, typeOf } from './relationWords.ts';

export function ActorName({ id }: { readonly id: ActorId }): ReactNode {
  return <bdi>{useApp(({ network }) => actorName(id, network))}</bdi>;
}

/** "Russia → Iran": the pair of `nameParts`. */
export function PairName({ relation }: { readonly relation: Relation }): ReactNode {
  const { directed } = useApp(({ network }) => typeOf(relation, network));
  return (
    <>
      <ActorName id={relation.from} /> {directed ? '→' : '–'} <ActorName id={relation.to} />
    </>
  );
}

/** "Arms supply, 2022 (Shahed drones)": what `nameParts` says it is. */
export function WhatName({ relation }: { readonly relation: Relation }): ReactNode {
  const { label } = useApp(({ network }) => typeOf(relation, network));
  return (
    <>
      <bdi>{label}</bdi>, {whenShort(relation.when)}
      {relation.about !== null && (
        <>
          {' '}
          (<bdi>{relation.about}</bdi>)
        </>
      )}
    </>
  );
}

/** "a, b, c". */
export function NameList({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
