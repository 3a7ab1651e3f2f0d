import { toJSONSchema } from 'zod/mini';
import { fileSchema } from './schema.ts';

/** The JSON Schema (draft-07) of one file of a dataset, by which editors complete and check while typing. */
export function jsonSchema(): object {
  const { $schema, ...rest } = toJSONSchema(fileSchema, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    title: 'Entente dataset file, format network/1',
    description: 'Any of the tables, keyed by id; all files of a folder are one dataset.',
    ...rest,
  };
}

/** The schema as a file. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
