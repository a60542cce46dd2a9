/** More people than this is neither a table nor a list a person can read; a unit below is chosen instead. */
export const mostPeopleShown = 120;
