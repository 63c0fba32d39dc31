// To whom a statement was made.
// @this Statement  @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @order addressed.position ASC
MATCH (this)-[addressed:TO]->(node)
