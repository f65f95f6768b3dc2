/** An id made of a name: short, readable, and not `taken`. `nameless`: where the name gives no letter. */
export function freeId(name: string, taken: ReadonlySet<string>, nameless = 'task'): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 48)
      .replace(/^-+|-+$/g, '') || nameless;
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  return id;
}
