import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchema, jsonSchemaText } from '#dataset/jsonSchema.ts';

it('is a draft-07 schema that refuses unknown keys and describes the known', () => {
  expect(jsonSchema()).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    additionalProperties: false,
    required: ['format'],
    properties: {
      format: { const: 'network/1' },
      relations: {
        propertyNames: { pattern: expect.any(String) },
        additionalProperties: {
          additionalProperties: false,
          required: ['type', 'when', 'dates', 'summary'],
          properties: {
            dates: { enum: ['stated', 'inferred', 'editorial'], description: expect.any(String) },
            unsourced: { default: false },
          },
        },
      },
    },
  });
});

it('is published as it is', () => {
  expect(readFileSync('data/network-1.schema.json', 'utf8'), 'run npm run data:schema').toBe(jsonSchemaText());
});
