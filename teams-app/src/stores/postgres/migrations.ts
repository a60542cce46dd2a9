export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}

/** In order, each run once and never edited afterwards. What is here is only ours: the municipality's own rows are in SharePoint. */
export const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'conversations, nudges, audit',
    sql: `
      create table conversations (
        person_id text primary key,
        conversation_id text not null,
        reference jsonb not null,
        active boolean not null,
        language text not null,
        seen_at timestamptz not null
      );
      create table nudges (
        id text primary key,
        kind text not null,
        person_id text not null,
        measure_id text not null,
        period text not null,
        reason text not null,
        state text not null,
        planned_at timestamptz not null,
        claimed_at timestamptz,
        sent_at timestamptz,
        conversation_id text,
        activity_id text,
        answered_at timestamptz,
        failure text
      );
      create index nudges_waiting on nudges (planned_at, id) where state in ('planned', 'sending');
      create index nudges_person on nudges (person_id);
      create table audit (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        actor_id text not null,
        action text not null,
        subject text not null,
        people integer not null
      );
      create index audit_subject on audit (subject, id);
    `,
  },
  {
    id: 2,
    name: 'outbox',
    sql: `
      create table outbox_batches (
        id bigint generated always as identity primary key,
        key text not null unique,
        by_person text not null,
        accepted_at timestamptz not null,
        state text not null default 'pending',
        writes jsonb not null,
        written jsonb not null default '[]',
        outcome jsonb,
        lease_owner text,
        lease_until timestamptz,
        attempts integer not null default 0,
        retry_at timestamptz,
        failure text
      );
      create index outbox_pending on outbox_batches (id) where state = 'pending';
      create table outbox_rows (
        batch_id bigint not null references outbox_batches (id) on delete cascade,
        table_name text not null,
        row_id text not null,
        primary key (batch_id, table_name, row_id)
      );
      create index outbox_rows_row on outbox_rows (table_name, row_id);
    `,
  },
  {
    id: 3,
    name: 'read model',
    sql: `
      create table read_model_rows (
        name text not null,
        id text not null,
        row text not null,
        primary key (name, id)
      );
      create table read_model_tokens (
        name text primary key,
        token text,
        as_of timestamptz not null
      );
    `,
  },
  {
    id: 4,
    name: 'imports',
    // People are read anew: two of their fields are asked for from now on, and a feed tells of changes only.
    sql: `
      create table outbox_acts (
        key text primary key,
        by_person text not null,
        kind text not null,
        label text not null,
        accepted_at timestamptz not null,
        total integer not null
      );
      alter table outbox_batches add column act text references outbox_acts (key) on delete cascade;
      alter table outbox_batches add column size integer not null default 0;
      create index outbox_act on outbox_batches (act) where act is not null;
      create index outbox_next on outbox_batches ((act is not null), id) where state = 'pending';
      create table import_files (
        id text primary key,
        by_person text not null,
        kept_until timestamptz not null
      );
      create table import_file_parts (
        file_id text not null references import_files (id) on delete cascade,
        sheet integer not null,
        part integer not null,
        data bytea not null,
        primary key (file_id, sheet, part)
      );
      create table import_headings (
        kind text not null,
        heading text not null,
        target text not null,
        primary key (kind, heading)
      );
      delete from read_model_tokens where name = 'people';
    `,
  },
  {
    id: 5,
    name: 'nudges of all kinds',
    // The id of a row stays as it is, for the cards that carry it; the key says the same in the way of today, so that nothing is asked again.
    sql: `
      alter table nudges rename column measure_id to subject_id;
      alter table nudges add column about_id text;
      alter table nudges add column key text;
      update nudges set key = kind || ':' || person_id || ':' || subject_id || ':' || period;
      alter table nudges alter column key set not null;
      create unique index nudges_key on nudges (key);
      alter table nudges add column priority integer not null default 20;
      alter table nudges add column merged_into text;
      alter table nudges add column not_before timestamptz;
      alter table nudges add column attempts integer not null default 0;
      create index nudges_merged on nudges (merged_into) where merged_into is not null;
      drop index nudges_waiting;
      create index nudges_waiting on nudges (planned_at, priority, id) where state in ('planned', 'sending');
      create table nudge_preferences (
        person_id text primary key,
        paused_until text,
        stopped text[] not null default '{}',
        from_hour integer,
        until_hour integer,
        language text
      );
    `,
  },
  {
    id: 6,
    name: 'cards that are replaced',
    // What had been answered before this was kept has its answer in the place of its card.
    sql: `
      alter table nudges add column card_closed_at timestamptz;
      update nudges set card_closed_at = answered_at where state = 'answered';
      create index nudges_standing on nudges (id collate "C")
        where activity_id is not null and card_closed_at is null;
    `,
  },
  {
    id: 7,
    name: 'messages on their way',
    sql: 'alter table nudges add column posted_at timestamptz;',
  },
];
