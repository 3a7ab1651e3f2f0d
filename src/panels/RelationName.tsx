/**
 * Names and what else a dataset says may be written from right to left. Each is kept to itself, so that it neither turns the English
 * around it nor is turned by it; the text stays the same. Lists have hundreds of these, so none listens to the store by itself.
 */
import { Fragment, type ReactNode } from 'react';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { whenShort } from '#words/timeWords.ts';
import { actorName, typeOf } from './relationWords.ts';

export function ActorName({ id, network }: { readonly id: ActorId; readonly network: Network }): ReactNode {
  return <bdi>{actorName(id, network)}</bdi>;
}

interface RelationNameProps {
  readonly relation: Relation;
  readonly network: Network;
}

/** "Russia → Iran": the pair of `nameParts`. */
export function PairName({ relation, network }: RelationNameProps): ReactNode {
  return (
    <>
      <bdi>{actorName(relation.from, network)}</bdi> {typeOf(relation, network).directed ? '→' : '–'}{' '}
      <bdi>{actorName(relation.to, network)}</bdi>
    </>
  );
}

/** "Arms supply, 2022 (Shahed drones)": what `nameParts` says it is. */
export function WhatName({ relation, network }: RelationNameProps): ReactNode {
  return (
    <>
      <bdi>{typeOf(relation, network).label}</bdi>, {whenShort(relation.when)}
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
