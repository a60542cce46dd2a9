/** `Excel.DocumentProperties` by their wire names, and where ExcelJS keeps them. */
export const documentProperties = [
  { key: 'Title', field: 'title' },
  { key: 'Subject', field: 'subject' },
  { key: 'Author', field: 'creator' },
  { key: 'Keywords', field: 'keywords' },
  { key: 'Comments', field: 'description' },
  { key: 'Category', field: 'category' },
  { key: 'Manager', field: 'manager' },
  { key: 'Company', field: 'company' },
] as const;
