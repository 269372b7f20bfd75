import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * Unit tests stand beside their file. Journeys drive real browsers, three files at a time: each has browsers, profiles,
 * ports and downloads of its own, a headless browser its own clipboard, and much of its time is waiting. On two cores all
 * took 12 minutes so, and 15 two at a time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', '{bench,tests/replica,tests/openlist,tests/package}/**/*.test.ts'],
          // All cores: by itself vitest leaves one free.
          maxWorkers: availableParallelism(),
          // The property tests take seconds, on a busy machine many.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/e2e/**/*.journey.ts'],
          globalSetup: 'tests/browsers/warm-firefox.ts',
          maxWorkers: 3,
          // After the unit tests, which take all cores.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
