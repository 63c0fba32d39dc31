// Made by a speaker.
// @this Statement  @param value Name
this.speakerId = $value
