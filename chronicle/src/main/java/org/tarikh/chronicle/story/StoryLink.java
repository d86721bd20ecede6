package org.tarikh.chronicle.story;

/**
 * The place of a record among stories.
 *
 * @param record id of the record
 * @param story id of its story: {@code s} and the id of the story's first report
 * @param component id of the first of all records that are linked with this one directly or through
 *     others; stories are parts of components, and what joins a component is judged with all of it
 */
public record StoryLink(String record, String story, String component) {
  private static final String PREFIX = "s";

  /** The story whose first report is {@code record}. */
  static String story(String record) {
    return PREFIX + record;
  }

  /**
   * A record of the story {@code story} or of the one it has become part of: an id once given never
   * dangles, as the record it is made of always belongs to some story.
   */
  public static String recordOf(String story) {
    return story.startsWith(PREFIX) ? story.substring(PREFIX.length()) : story;
  }
}
