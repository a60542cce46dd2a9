import { followUpStory } from './follow-up-story.ts';

followUpStory({});
