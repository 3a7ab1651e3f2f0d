import type { core } from 'zod/mini';
import type { Path } from './yamlFile.ts';

/** The keys that the schema allows in the map at `path`, for a hint to whoever wrote another. */
export function keysAt(schema: core.$ZodType, path: Path): string[] {
  const found = unwrapped(path.reduce<core.$ZodType>((inner, step) => childOf(inner, step), schema));
  return found._zod.def.type === 'object' ? Object.keys((found._zod.def as core.$ZodObjectDef).shape) : [];
}

function childOf(schema: core.$ZodType, step: PropertyKey): core.$ZodType {
  const outer = unwrapped(schema);
  const { def } = outer._zod as { def: core.$ZodTypeDef };
  switch (def.type) {
    case 'object':
      return (def as core.$ZodObjectDef).shape[String(step)] ?? outer;
    case 'record':
      return (def as core.$ZodRecordDef).valueType;
    case 'array':
      return (def as core.$ZodArrayDef).element;
    default:
      return outer;
  }
}

/** Looks through "optional" and "default". */
function unwrapped(schema: core.$ZodType): core.$ZodType {
  const { def } = schema._zod as { def: core.$ZodTypeDef };
  if (def.type !== 'optional' && def.type !== 'default') return schema;
  return unwrapped((def as core.$ZodOptionalDef).innerType);
}
