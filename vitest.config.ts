import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their file; journeys drive real browsers and run one at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', '{bench,tests/replica,tests/package}/**/*.test.ts'] },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/e2e/**/*.journey.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
