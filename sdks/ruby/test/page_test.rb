# frozen_string_literal: true

class PageTest < Minitest::Test
  include Support

  def page(ids, **more) = json({ data: ids.map { |id| { id: id } }, has_more: false, **more })

  def three
    client(
      page(%w[a b], has_more: true, next_cursor: "c1", refresh_cursor: "r1", extra: 1),
      page(%w[c], has_more: true, next_cursor: "c2"),
      page(%w[d], next_cursor: "c3")
    )
  end

  def test_walks_all_pages_with_the_same_filters
    assert_equal %w[a b c d], three.messages.list(tag: "t", cursor: "c0").map(&:id)
    assert_equal(%w[c0 c1 c2], requests.map { |each| each.url[/cursor=(\w+)/, 1] })
    assert(requests.all? { |each| each.url.include?("tag=t") })
    assert_equal %w[a b c d], three.messages.list.auto_paging_each.map(&:id)
  end

  def test_fetches_pages_only_when_they_are_needed
    list = three.messages.list
    assert_equal 1, requests.size
    assert_equal %w[a b], list.first(2).map(&:id)
    assert_equal 1, requests.size
    assert_equal "c", list.lazy.map(&:id).reject { |id| %w[a b].include?(id) }.first
    assert_equal 2, requests.size
    walker = three.messages.list.each
    assert_equal %w[a b c], Array.new(3) { walker.next.id }
    assert_equal 2, requests.size
  end

  def test_pages_are_turned_by_hand
    page = three.messages.list
    assert_equal [2, true, "c1", 1], [page.data.size, page.has_more?, page.next_cursor, page.body["extra"]]
    last = page.next_page.next_page
    assert_nil last.next_page
    assert_nil last.refresh
    assert_equal 3, three.messages.list.pages.count
    three.messages.list.refresh
    assert_equal "r1", requests.last.url[/cursor=(\w+)/, 1]
  end

  def test_does_not_turn_for_ever
    list = client(page(%w[a], has_more: true, next_cursor: "same")).messages.list
    assert_raises(RelayOS::UsageError) { list.to_a }
    assert_equal 2, requests.size
    [{}, [], { data: 5 }, nil].each { |body| assert_raises(RelayOS::UsageError) { client(json(body)).messages.list } }
  end
end
