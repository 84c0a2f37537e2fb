import type * as z from 'zod'

/** Says yes only to what its schema accepts as it stands. No says nothing: then the schema is to be asked. */
export type QuickCheck = (value: unknown) => boolean

/**
 * A schema as a chain of plain tests, several times as fast as parsing, which makes a copy of what it reads. Undefined
 * for a schema with parts that it does not know (a union, a transformation, a check of the user's own).
 */
export function quickCheckOf(schema: z.core.$ZodType): QuickCheck | undefined {
  const { def } = schema._zod as z.core.$ZodTypes['_zod']
  switch (def.type) {
    case 'boolean':
      return def.coerce ? undefined : value => typeof value === 'boolean'
    case 'string':
      return def.coerce
        ? undefined
        : withChecks(value => typeof value === 'string', [def as Check, ...(def.checks ?? [])])
    case 'number':
      // Number.isFinite refuses what is no number
      return def.coerce ? undefined : withChecks(Number.isFinite, [def as Check, ...(def.checks ?? [])])
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'literal':
      return oneOf(def.values)
    case 'nullable': {
      const inner = quickCheckOf(def.innerType)
      return inner && (value => value === null || inner(value))
    }
    case 'array':
      return ofArray(def)
    case 'record':
      return ofRecord(def)
    case 'object':
      return ofObject(def)
    default:
      return undefined
  }
}

const oneOf = (values: readonly unknown[]): QuickCheck => {
  const known = new Set(values)
  return value => known.has(value)
}

type Check = { readonly check?: string; readonly _zod?: z.core.$ZodCheck['_zod'] }

/** A test with the checks of its schema; a format such as `z.int()` is a check in the definition itself. */
function withChecks(is: QuickCheck, checks: readonly Check[]): QuickCheck | undefined {
  let all: QuickCheck = is
  for (const check of checks) {
    const def = (check._zod?.def ?? check) as { readonly check?: string }
    if (def.check === undefined) continue
    const before = all
    const test = ofCheck(def as z.core.$ZodChecks['_zod']['def'])
    if (!test) return undefined
    all = value => before(value) && test(value)
  }
  return all
}

/** A check of a value whose type has been tested. */
function ofCheck(def: z.core.$ZodChecks['_zod']['def']): QuickCheck | undefined {
  switch (def.check) {
    case 'min_length': {
      const { minimum } = def
      return value => (value as string | unknown[]).length >= minimum
    }
    case 'greater_than': {
      const { value: bound, inclusive } = def
      return value => (inclusive ? (value as number) >= (bound as number) : (value as number) > (bound as number))
    }
    case 'less_than': {
      const { value: bound, inclusive } = def
      return value => (inclusive ? (value as number) <= (bound as number) : (value as number) < (bound as number))
    }
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : undefined
    case 'string_format': {
      const { pattern } = def
      // a pattern with a place of its own to start from would tell another thing each time
      return def.format === 'regex' && pattern && !pattern.global && !pattern.sticky
        ? value => pattern.test(value as string)
        : undefined
    }
    default:
      return undefined
  }
}

function ofArray({ element, checks = [] }: z.core.$ZodArrayDef): QuickCheck | undefined {
  const one = quickCheckOf(element)
  const ofElements: QuickCheck | undefined =
    one &&
    (value => {
      if (!Array.isArray(value)) return false
      for (const item of value) if (!one(item)) return false
      return true
    })
  return ofElements && withChecks(ofElements, checks)
}

function ofRecord({ keyType, valueType, checks }: z.core.$ZodRecordDef): QuickCheck | undefined {
  const { def } = keyType._zod as z.core.$ZodTypes['_zod']
  const one = quickCheckOf(valueType)
  if (!one || checks?.length || def.type !== 'string' || def.checks?.length) return undefined
  return value => {
    if (!isPlain(value)) return false
    for (const key in value) if (!one(value[key])) return false
    return true
  }
}

/** A strict object of which every field must be there. */
function ofObject({ shape, catchall, checks }: z.core.$ZodObjectDef): QuickCheck | undefined {
  if ((catchall?._zod as z.core.$ZodTypes['_zod'] | undefined)?.def.type !== 'never' || checks?.length) return undefined
  const names = Object.keys(shape)
  const tests: QuickCheck[] = []
  for (const name of names) {
    const test = quickCheckOf(shape[name])
    if (!test) return undefined
    tests.push(test)
  }
  return value => {
    if (!isPlain(value)) return false
    let fields = 0
    for (const _ in value) fields++
    // as many as there are to be, and each of those: then no other
    if (fields !== names.length) return false
    for (let i = 0; i < names.length; i++) if (!tests[i](value[names[i]])) return false
    return true
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
