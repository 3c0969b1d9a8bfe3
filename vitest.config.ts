import { defineConfig } from 'vitest/config'

/** Packages are loaded as whoever runs the pipeline has them, not in the builds that some keep for development, which are other code and slower. */
process.env.NODE_ENV = 'production'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a package exports is taken as Node gives it.
    deps: { interopDefault: false },
  },
})
