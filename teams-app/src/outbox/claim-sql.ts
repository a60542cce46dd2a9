/** Takes one batch. `offset 0` keeps the check for earlier writes at one batch at a time, in order, until one is free. */
export const claimSql = `
  update outbox_batches set lease_owner = $2, lease_until = $3, attempts = attempts + 1 where id = (
    select b.id from outbox_batches b
    where b.state = 'pending' and (b.lease_until is null or b.lease_until < $1)
      and (b.retry_at is null or b.retry_at <= $1) and ($4::text is null or b.key = $4)
      and not exists (
        select 1 from outbox_rows mine where mine.batch_id = b.id and exists (
          select 1 from outbox_rows other
          where other.table_name = mine.table_name and other.row_id = mine.row_id and other.batch_id < b.id
            and (select state from outbox_batches where id = other.batch_id) = 'pending' offset 0
        ) offset 0
      )
    order by (b.act is not null), b.id limit 1 for update of b skip locked
  ) returning *`;
