package com.relayos;

import com.relayos.errors.RelayOSException;
import com.relayos.internal.Decode;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A page of a list. Iterate over it, or take its {@link #stream}, for all items from here to the
 * end of the list: further pages are fetched as they are needed.
 *
 * @param <T> of the items
 */
public final class Page<T> implements Iterable<T> {
  private final Map<?, ?> body;
  private final List<T> data;
  private final Function<String, Page<T>> turn;

  /** For the methods of the resources. */
  public Page(Object body, Function<Object, T> decode, Function<String, Page<T>> turn) {
    if (!(body instanceof Map<?, ?> members) || !(members.get("data") instanceof List<?> items)) {
      throw new RelayOSException("The answer is not a page of a list");
    }
    this.body = members;
    this.data = Decode.list(decode).apply(items);
    this.turn = turn;
  }

  /** The items of this page. */
  public List<T> data() {
    return data;
  }

  /** Whether there are items after this page. */
  public boolean hasMore() {
    return Boolean.TRUE.equals(body.get("has_more"));
  }

  public Optional<String> nextCursor() {
    return cursor("next_cursor");
  }

  public Optional<String> prevCursor() {
    return cursor("prev_cursor");
  }

  /**
   * Pass it as {@code cursor} later on to get what is newer than everything seen so far; it never
   * ends.
   */
  public Optional<String> refreshCursor() {
    return cursor("refresh_cursor");
  }

  /** The page as it came, with members that this version does not know. */
  public Map<String, Object> body() {
    @SuppressWarnings("unchecked") // members of JSON have names that are texts
    Map<String, Object> members = (Map<String, Object>) body;
    return Collections.unmodifiableMap(members);
  }

  /**
   * The next page in the order of the list, with the same filters; empty after the last one.
   *
   * @throws RelayOSException the list does not advance, or the call failed
   */
  public Optional<Page<T>> nextPage() {
    if (!hasMore() || nextCursor().isEmpty()) {
      return Optional.empty();
    }
    Page<T> page = turn.apply(nextCursor().get());
    if (page.hasMore() && page.nextCursor().equals(nextCursor())) {
      throw new RelayOSException("The list does not advance: its cursor repeats");
    }
    return Optional.of(page);
  }

  /**
   * What is newer than everything seen so far, to be refreshed again; empty if the list has no
   * cursor for it.
   */
  public Optional<Page<T>> refresh() {
    return refreshCursor().map(turn);
  }

  /** This page and all that follow, fetched as they are needed. */
  public Stream<Page<T>> pages() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, page -> page.get().nextPage())
        .map(Optional::get);
  }

  /** All items from here to the end of the list. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk<>(this);
  }

  @Override
  public String toString() {
    return "Page{" + data.size() + " items, hasMore=" + hasMore() + "}";
  }

  private Optional<String> cursor(String name) {
    return body.get(name) instanceof String cursor && !cursor.isEmpty()
        ? Optional.of(cursor)
        : Optional.empty();
  }

  private static final class Walk<T> implements Iterator<T> {
    private Page<T> page;
    private Iterator<T> items;

    Walk(Page<T> page) {
      this.page = page;
      this.items = page.data.iterator();
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext()) {
        Optional<Page<T>> following = page.nextPage();
        if (following.isEmpty()) {
          return false;
        }
        page = following.get();
        items = page.data.iterator();
      }
      return true;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return items.next();
    }
  }
}
