import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importSets, parts } from './import-sets.mjs';
import { measureImports } from './import-sizes.mjs';

const allParts = Object.keys(parts);

for (const { name, from, names, ceiling, holds } of importSets) {
  describe(`${name} (${(names ?? ['everything']).join(', ')} of ${from})`, () => {
    let measuring;
    const measured = () => (measuring ??= measureImports(from, names));

    test('is all there, and works where it is loaded', async () => {
      const { code, exports, modules } = await measured();
      if (names !== undefined) assert.deepEqual([...exports].sort(), [...names].sort());
      assert.ok(exports.length > 0 && modules.length > 0, 'The bundle is empty.');
      const loaded = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      for (const exported of exports) assert.notEqual(loaded[exported], undefined, exported);
    });

    test(`weighs at most ${ceiling} bytes, and the ceiling hangs no higher than it must`, async () => {
      const { bytes, modules } = await measured();
      const of = `of these modules:\n  ${modules.join('\n  ')}`;
      assert.ok(bytes <= ceiling, `${bytes} bytes, ${bytes - ceiling} too many, ${of}`);
      assert.ok(
        bytes > ceiling * 0.75,
        `Only ${bytes} bytes: lower the ceiling, or see what is missing ${of}`,
      );
    });

    for (const part of allParts) {
      const wanted = holds.includes(part);
      test(`holds ${wanted ? '' : 'no '}${part}`, async () => {
        const { code, modules } = await measured();
        const { files, words } = parts[part];
        const found = [
          ...modules.filter((module) => files.test(module)),
          ...words.filter((word) => code.includes(word)),
        ];
        if (wanted) {
          assert.ok(
            modules.some((module) => files.test(module)),
            `None of its files is there: has ${files} another name now?`,
          );
          for (const word of words) assert.ok(code.includes(word), `“${word}” is no word of it any more.`);
        } else {
          assert.deepEqual(found, []);
        }
      });
    }
  });
}

test('each part is held by one of the sets, so that it would be recognised in the others', () => {
  for (const part of allParts)
    assert.ok(
      importSets.some(({ holds }) => holds.includes(part)),
      part,
    );
});

test('what does not exist cannot be measured', async () => {
  await assert.rejects(measureImports('@redress/rules', ['noSuchName']), /noSuchName/);
});
