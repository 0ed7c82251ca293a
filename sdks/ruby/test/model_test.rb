# frozen_string_literal: true

class ModelTest < Minitest::Test
  include Support

  DATA = {
    id: "msg_1", status: "brand_new_status", from: nil, content: { text: "Hi", pages: [{ a: 1 }] },
    attempts: 2, tags: %w[a b], error: { code: "carrier_filtered" }, brand_new: { deep: [1] }
  }.freeze

  def sent = client(json(DATA)).messages.get("msg_1")

  def test_members_are_read_by_name_and_decoded_when_read
    assert_equal ["msg_1", "brand_new_status", nil, nil, %w[a b]],
                 [sent.id, sent.status, sent.from, sent.sent_at, sent.tags]
    assert_instance_of RelayOS::Models::MessageContent, sent.content
    assert_equal %w[Hi carrier_filtered], [sent.content.text, sent.error.code]
    assert_equal "Hi", sent.dig(:content, :text)
    assert_nil sent.dig(:content, :nothing, :deeper)
    assert_raises(NoMethodError) { sent.staus }
  end

  def test_what_is_not_known_is_kept
    assert_equal({ "deep" => [1] }, sent[:brand_new])
    assert_equal({ "brand_new" => { "deep" => [1] } }, sent.extra_fields)
    assert sent.key?("brand_new")
    assert_equal JSON.parse(JSON.generate(DATA)), sent.to_h
    assert_equal DATA.to_json, sent.to_json
  end

  def test_what_is_of_another_type_stays_as_it_is
    odd = RelayOS::Models::Message.new({ "content" => 5, "tags" => { "a" => 1 }, "error" => [] })
    assert_equal [5, { "a" => 1 }, []], [odd.content, odd.tags, odd.error]
  end

  def test_matches_patterns
    case sent
    in { id: String => id, error: { code: }, brand_new: Hash, sent_at: nil } then assert_equal "msg_1 carrier_filtered",
                                                                                               "#{id} #{code}"
    end
    refute((sent in { nothing: nil }))
    case sent
    in { id:, **rest } then assert_includes rest.keys, :brand_new
    end
  end

  def test_can_not_be_changed
    whole = sent
    assert Ractor.shareable?(whole)
    assert_raises(FrozenError) { whole.to_h["id"] = "x" }
    assert_raises(FrozenError) { whole.id << "x" }
    assert_raises(FrozenError) { whole.tags << "x" }
    assert_raises(FrozenError) { whole.instance_variable_set(:@data, {}) }
  end

  def test_is_equal_to_its_like
    assert_equal sent, sent
    assert_equal sent.hash, sent.hash
    refute_equal sent, RelayOS::Models::Event
    refute_equal sent, RelayOS::Models::Message.new({ id: "msg_2" })
    assert_equal sent, Marshal.load(Marshal.dump(sent))
  end

  def test_can_be_made_by_hand
    made = RelayOS::Models::Message.new({ id: "m", content: { text: +"x" }, status: :sent })
    assert_equal %w[m x sent], [made.id, made.content.text, made.status]
    assert Ractor.shareable?(made)
  end

  def test_hides_secrets
    key = client(json({ id: "key_1", api_key: "rk_test_hush", name: "A" })).api_keys.get("key_1").class
    assert_equal RelayOS::Models::ApiKey, key
    created = RelayOS::Models.constants.map { |name| RelayOS::Models.const_get(name) }
                             .select { |type| type.is_a?(Class) && type.secrets.include?("secret") }
    refute_empty created
    created.each do |type|
      shown = type.new({ secret: "hush", id: "x" })
      refute_includes "#{shown.inspect}#{shown}#{[shown]}", "hush"
      assert_equal "hush", shown.secret
    end
  end

  def test_a_union_is_told_by_its_tag
    types = { "message.delivered" => RelayOS::Models::MessageDeliveredEvent,
              "new.type" => RelayOS::Models::UnknownEvent }
    types.each do |tag, type|
      event = RelayOS::Models::Event.decode({ "id" => "evt_1", "type" => tag, "data" => { "id" => "m" } })
      assert_instance_of type, event
      assert_kind_of RelayOS::Models::Event, event
      assert_equal "m", event.dig(:data, :id)
    end
    assert_instance_of RelayOS::Models::UnknownEvent, RelayOS::Models::Event.decode({ "type" => { "a" => 1 } })
    assert_equal 5, RelayOS::Models::Event.decode(5)
  end

  def test_constants_stand_for_values_of_enums
    assert_equal "delivered", RelayOS::Models::MessageStatus::DELIVERED
    assert_equal "paused", RelayOS::Models::WebhookEndpointStatus::PAUSED
  end
end
