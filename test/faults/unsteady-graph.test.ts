import { followUpStory } from '../stories/follow-up-story.ts';

// Every third call throttled and every tenth refused, from the first one on: loading, refreshing and writing included.
followUpStory({
  before: ({ context: { faults } }) => {
    faults.add({ part: 'graph', every: 3, status: 429 });
    faults.add({ part: 'graph', every: 10, status: 503 });
  },
});
