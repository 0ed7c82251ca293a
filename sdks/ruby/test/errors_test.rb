# frozen_string_literal: true

class ErrorsTest < Minitest::Test
  include Support

  def failure(answer) = assert_raises(RelayOS::APIError) { client(answer, max_retries: 0).me.get }

  def test_have_a_class_per_status
    {
      400 => RelayOS::BadRequestError, 401 => RelayOS::AuthenticationError, 403 => RelayOS::PermissionDeniedError,
      404 => RelayOS::NotFoundError, 409 => RelayOS::ConflictError, 422 => RelayOS::UnprocessableError,
      429 => RelayOS::RateLimitError, 500 => RelayOS::ServerError, 599 => RelayOS::ServerError, 418 => RelayOS::APIError
    }.each { |status, type| assert_instance_of type, failure(problem(status)) }
  end

  def test_carry_the_problem_document
    error = failure(
      problem(
        400,
        code: "invalid_request", detail: "The request is wrong.", request_id: "req_body", brand_new: 1,
        errors: [{ pointer: "/to", detail: "no" }, 5], next: [{ action: "Mend it" }],
        headers: { "X-Request-Id" => "req_head", "Retry-After" => "2" }
      )
    )
    assert_equal ["invalid_request", "req_head", 2.0, 400],
                 [error.code, error.request_id, error.retry_after, error.status]
    assert_equal ["/to"], error.errors.map(&:pointer)
    assert_equal ["Mend it"], error.next.map(&:action)
    assert_equal 1, error.problem[:brand_new]
    assert_equal "400 invalid_request: The request is wrong. (request req_head)", error.message
    assert_predicate error.headers, :frozen?
  end

  def test_do_not_break_on_what_others_answer
    ["<html>\xFF", "", "5", "[]", "null", '{"code":', '{"code":5,"errors":{},"next":[1]}', "[" * 10_000].each do |body|
      error = failure(RelayOS::HTTPResponse.new(status: 502, body: body))
      assert_equal [nil, [], []], [error.code, error.errors, error.next], body[0, 10]
      assert_predicate error.body, :valid_encoding?
    end
    assert_equal 2_000, failure(RelayOS::HTTPResponse.new(status: 500, body: "x" * 5_000)).body.size
  end

  def test_an_answer_that_is_no_json_and_a_redirect_are_failures
    error = failure(RelayOS::HTTPResponse.new(status: 200, body: "<html>"))
    assert_equal "200: The answer is not JSON.", error.message
    assert_nil error.cause
    assert_match(/redirect/, failure(RelayOS::HTTPResponse.new(status: 302)).message)
    assert_nil client(RelayOS::HTTPResponse.new(status: 204)).request("GET", "/v1/x")
  end
end
