// What an identity provider said of a person, verified, whatever the protocol.

export type Assertion = {
  issuer: string
  subject: string // of the person at the issuer, for good
  email: string | null
  emailVouched: boolean // whether the provider stands for the address
  name: string | null
  groups: string[] | null // null: it said nothing of groups
  strong: boolean
}
