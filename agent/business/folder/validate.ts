/** A YAML value against a schema: the value, or a fault with its line for each complaint. */
import type { z } from 'zod';
import { explain } from './explain.ts';
import type { Fault } from './fault.ts';
import { strangeKeys } from './strange-keys.ts';
import type { Path, Yaml } from './yaml.ts';

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function put(value: unknown, path: Path, replacement: string): void {
  const holder = at(value, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder === 'object' && holder !== null && key !== undefined)
    Reflect.set(holder, key, replacement);
}

/** `description:` with nothing after it is the same as no description at all. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

/**
 * Checks what was read from `file`. `extra` are values that do not come from the YAML: a name, a body.
 * A value that YAML takes for a number or a date (`phone: +15145550100`) is text where text is expected.
 */
export function validate<S extends z.ZodObject>(
  schema: S,
  yaml: Yaml,
  file: string,
  extra: Record<string, unknown> = {},
): { value: z.output<S> } | { faults: Fault[] } {
  if (yaml.value !== null && (typeof yaml.value !== 'object' || Array.isArray(yaml.value)))
    return {
      faults: [
        {
          code: 'folder.shape',
          file,
          line: yaml.lineOf([]),
          message: {
            en: 'These lines should be keys and their values.',
            fr: 'Ces lignes devraient être des clés et leurs valeurs.',
          },
          mend: {
            en: 'Write each as `key: value`, for example `name: Take a message`.',
            fr: 'Écrivez chacune comme `clé: valeur`, par exemple `name: Prendre un message`.',
          },
        },
      ],
    };
  const input: unknown = withoutNulls(yaml.value ?? {});
  const whole = { ...(input as Record<string, unknown>), ...extra };
  const strange = strangeKeys(schema, input).map((key) => ({
    file,
    line: yaml.lineOf(key.path),
    ...key.fault,
  }));
  let result = schema.safeParse(whole, { reportInput: true });
  if (!result.success) {
    for (const issue of result.error.issues) {
      if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
      const letters = yaml.lettersOf(issue.path);
      if (letters !== null) put(whole, issue.path, letters);
    }
    result = schema.safeParse(whole, { reportInput: true });
  }
  if (result.success && strange.length === 0) return { value: result.data };
  const wrong = (result.error?.issues ?? []).map((issue) => ({
    code:
      issue.code === 'invalid_type' && issue.input === undefined ? 'folder.missing-value' : 'folder.value',
    file,
    line: yaml.lineOf(issue.path),
    ...explain(issue),
  }));
  return { faults: [...strange, ...wrong] };
}
