declare const kind: unique symbol;

/** A key of one of the dataset's tables; ids of different tables cannot be mixed up. */
export type Id<Table extends string> = string & { readonly [kind]: Table };

export type ActorId = Id<'actors'>;
export type FamilyId = Id<'families'>;
export type TypeId = Id<'types'>;
export type SourceId = Id<'sources'>;
export type RelationId = Id<'relations'>;
export type StoryId = Id<'stories'>;
