// May have held on a day: a bound that is not known is open; one known to have ended counts as ended from the
// publication of its evidence on.
// @this Relation  @param value Value
coalesce(this.since, '') <= $value
AND left($value, size(coalesce(this.until, ''))) <= coalesce(this.until, '')
AND coalesce($value < this.endedBy, this.until IS NOT NULL OR NOT this.ended)
