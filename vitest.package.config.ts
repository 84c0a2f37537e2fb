import { defineConfig } from 'vitest/config'

/** Tests of the package as a user gets it: packed, unpacked in an empty folder, run in processes of their own. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/pack.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // its processes use the cores by themselves
    fileParallelism: false,
  },
})
