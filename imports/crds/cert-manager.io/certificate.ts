// Made by `npm run imports` from certificates.cert-manager.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Certificate extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
  }
  public static manifest(props: CertificateProps = {}): any {
    return {
      ...Certificate.GVK,
      ...toJson_CertificateProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: CertificateProps = {}) {
    super(scope, id, {
      ...Certificate.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Certificate.GVK,
      ...toJson_CertificateProps(resolved),
    };
  }
}

export interface CertificateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: CertificateSpec;
}

export function toJson_CertificateProps(obj: CertificateProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CertificateSpec(obj.spec),
  };
  return compact(result);
}

export interface CertificateSpec {
  readonly additionalOutputFormats?: CertificateSpecAdditionalOutputFormats[];
  readonly commonName?: string;
  readonly dnsNames?: string[];
  readonly duration?: string;
  readonly emailAddresses?: string[];
  readonly encodeUsagesInRequest?: boolean;
  readonly ipAddresses?: string[];
  readonly isCa?: boolean;
  readonly issuerRef: CertificateSpecIssuerRef;
  readonly keystores?: CertificateSpecKeystores;
  readonly literalSubject?: string;
  readonly nameConstraints?: CertificateSpecNameConstraints;
  readonly otherNames?: CertificateSpecOtherNames[];
  readonly privateKey?: CertificateSpecPrivateKey;
  readonly renewBefore?: string;
  readonly renewBeforePercentage?: number;
  readonly renewal?: CertificateSpecRenewal;
  readonly revisionHistoryLimit?: number;
  readonly secretName: string;
  readonly secretTemplate?: CertificateSpecSecretTemplate;
  readonly signatureAlgorithm?: CertificateSpecSignatureAlgorithm;
  readonly subject?: CertificateSpecSubject;
  readonly uris?: string[];
  readonly usages?: CertificateSpecUsages[];
}

export function toJson_CertificateSpec(obj: CertificateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'additionalOutputFormats': obj.additionalOutputFormats?.map(y => toJson_CertificateSpecAdditionalOutputFormats(y)),
    'commonName': obj.commonName,
    'dnsNames': obj.dnsNames?.map(y => y),
    'duration': obj.duration,
    'emailAddresses': obj.emailAddresses?.map(y => y),
    'encodeUsagesInRequest': obj.encodeUsagesInRequest,
    'ipAddresses': obj.ipAddresses?.map(y => y),
    'isCA': obj.isCa,
    'issuerRef': toJson_CertificateSpecIssuerRef(obj.issuerRef),
    'keystores': toJson_CertificateSpecKeystores(obj.keystores),
    'literalSubject': obj.literalSubject,
    'nameConstraints': toJson_CertificateSpecNameConstraints(obj.nameConstraints),
    'otherNames': obj.otherNames?.map(y => toJson_CertificateSpecOtherNames(y)),
    'privateKey': toJson_CertificateSpecPrivateKey(obj.privateKey),
    'renewBefore': obj.renewBefore,
    'renewBeforePercentage': obj.renewBeforePercentage,
    'renewal': toJson_CertificateSpecRenewal(obj.renewal),
    'revisionHistoryLimit': obj.revisionHistoryLimit,
    'secretName': obj.secretName,
    'secretTemplate': toJson_CertificateSpecSecretTemplate(obj.secretTemplate),
    'signatureAlgorithm': obj.signatureAlgorithm,
    'subject': toJson_CertificateSpecSubject(obj.subject),
    'uris': obj.uris?.map(y => y),
    'usages': obj.usages?.map(y => y),
  };
  return compact(result);
}

export interface CertificateSpecAdditionalOutputFormats {
  readonly type: CertificateSpecAdditionalOutputFormatsType;
}

export function toJson_CertificateSpecAdditionalOutputFormats(obj: CertificateSpecAdditionalOutputFormats | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
  };
  return compact(result);
}

export interface CertificateSpecIssuerRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
}

export function toJson_CertificateSpecIssuerRef(obj: CertificateSpecIssuerRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  return compact(result);
}

export interface CertificateSpecKeystores {
  readonly jks?: CertificateSpecKeystoresJks;
  readonly pkcs12?: CertificateSpecKeystoresPkcs12;
}

export function toJson_CertificateSpecKeystores(obj: CertificateSpecKeystores | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'jks': toJson_CertificateSpecKeystoresJks(obj.jks),
    'pkcs12': toJson_CertificateSpecKeystoresPkcs12(obj.pkcs12),
  };
  return compact(result);
}

export interface CertificateSpecNameConstraints {
  readonly critical?: boolean;
  readonly excluded?: CertificateSpecNameConstraintsExcluded;
  readonly permitted?: CertificateSpecNameConstraintsPermitted;
}

export function toJson_CertificateSpecNameConstraints(obj: CertificateSpecNameConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'critical': obj.critical,
    'excluded': toJson_CertificateSpecNameConstraintsExcluded(obj.excluded),
    'permitted': toJson_CertificateSpecNameConstraintsPermitted(obj.permitted),
  };
  return compact(result);
}

export interface CertificateSpecOtherNames {
  readonly oid?: string;
  readonly utf8Value?: string;
}

export function toJson_CertificateSpecOtherNames(obj: CertificateSpecOtherNames | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'oid': obj.oid,
    'utf8Value': obj.utf8Value,
  };
  return compact(result);
}

export interface CertificateSpecPrivateKey {
  readonly algorithm?: CertificateSpecPrivateKeyAlgorithm;
  readonly encoding?: CertificateSpecPrivateKeyEncoding;
  readonly rotationPolicy?: CertificateSpecPrivateKeyRotationPolicy;
  readonly size?: number;
}

export function toJson_CertificateSpecPrivateKey(obj: CertificateSpecPrivateKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'algorithm': obj.algorithm,
    'encoding': obj.encoding,
    'rotationPolicy': obj.rotationPolicy,
    'size': obj.size,
  };
  return compact(result);
}

export interface CertificateSpecRenewal {
  readonly policy?: CertificateSpecRenewalPolicy;
  readonly windows?: CertificateSpecRenewalWindows[];
}

export function toJson_CertificateSpecRenewal(obj: CertificateSpecRenewal | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'policy': obj.policy,
    'windows': obj.windows?.map(y => toJson_CertificateSpecRenewalWindows(y)),
  };
  return compact(result);
}

export interface CertificateSpecSecretTemplate {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_CertificateSpecSecretTemplate(obj: CertificateSpecSecretTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export const CertificateSpecSignatureAlgorithm = {
  SHA256_WITH_RSA: "SHA256WithRSA",
  SHA384_WITH_RSA: "SHA384WithRSA",
  SHA512_WITH_RSA: "SHA512WithRSA",
  ECDSA_WITH_SHA256: "ECDSAWithSHA256",
  ECDSA_WITH_SHA384: "ECDSAWithSHA384",
  ECDSA_WITH_SHA512: "ECDSAWithSHA512",
  PURE_ED25519: "PureEd25519",
} as const;
export type CertificateSpecSignatureAlgorithm = (typeof CertificateSpecSignatureAlgorithm)[keyof typeof CertificateSpecSignatureAlgorithm];

export interface CertificateSpecSubject {
  readonly countries?: string[];
  readonly localities?: string[];
  readonly organizationalUnits?: string[];
  readonly organizations?: string[];
  readonly postalCodes?: string[];
  readonly provinces?: string[];
  readonly serialNumber?: string;
  readonly streetAddresses?: string[];
}

export function toJson_CertificateSpecSubject(obj: CertificateSpecSubject | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'countries': obj.countries?.map(y => y),
    'localities': obj.localities?.map(y => y),
    'organizationalUnits': obj.organizationalUnits?.map(y => y),
    'organizations': obj.organizations?.map(y => y),
    'postalCodes': obj.postalCodes?.map(y => y),
    'provinces': obj.provinces?.map(y => y),
    'serialNumber': obj.serialNumber,
    'streetAddresses': obj.streetAddresses?.map(y => y),
  };
  return compact(result);
}

export const CertificateSpecUsages = {
  SIGNING: "signing",
  DIGITAL_SIGNATURE: "digital signature",
  CONTENT_COMMITMENT: "content commitment",
  KEY_ENCIPHERMENT: "key encipherment",
  KEY_AGREEMENT: "key agreement",
  DATA_ENCIPHERMENT: "data encipherment",
  CERT_SIGN: "cert sign",
  CRL_SIGN: "crl sign",
  ENCIPHER_ONLY: "encipher only",
  DECIPHER_ONLY: "decipher only",
  ANY: "any",
  SERVER_AUTH: "server auth",
  CLIENT_AUTH: "client auth",
  CODE_SIGNING: "code signing",
  EMAIL_PROTECTION: "email protection",
  S_FORWARD_SLASH_MIME: "s/mime",
  IPSEC_END_SYSTEM: "ipsec end system",
  IPSEC_TUNNEL: "ipsec tunnel",
  IPSEC_USER: "ipsec user",
  TIMESTAMPING: "timestamping",
  OCSP_SIGNING: "ocsp signing",
  MICROSOFT_SGC: "microsoft sgc",
  NETSCAPE_SGC: "netscape sgc",
} as const;
export type CertificateSpecUsages = (typeof CertificateSpecUsages)[keyof typeof CertificateSpecUsages];

export const CertificateSpecAdditionalOutputFormatsType = {
  DER: "DER",
  COMBINED_PEM: "CombinedPEM",
} as const;
export type CertificateSpecAdditionalOutputFormatsType = (typeof CertificateSpecAdditionalOutputFormatsType)[keyof typeof CertificateSpecAdditionalOutputFormatsType];

export interface CertificateSpecKeystoresJks {
  readonly alias?: string;
  readonly create: boolean;
  readonly password?: string;
  readonly passwordSecretRef?: CertificateSpecKeystoresJksPasswordSecretRef;
}

export function toJson_CertificateSpecKeystoresJks(obj: CertificateSpecKeystoresJks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alias': obj.alias,
    'create': obj.create,
    'password': obj.password,
    'passwordSecretRef': toJson_CertificateSpecKeystoresJksPasswordSecretRef(obj.passwordSecretRef),
  };
  return compact(result);
}

export interface CertificateSpecKeystoresPkcs12 {
  readonly create: boolean;
  readonly password?: string;
  readonly passwordSecretRef?: CertificateSpecKeystoresPkcs12PasswordSecretRef;
  readonly profile?: CertificateSpecKeystoresPkcs12Profile;
}

export function toJson_CertificateSpecKeystoresPkcs12(obj: CertificateSpecKeystoresPkcs12 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'create': obj.create,
    'password': obj.password,
    'passwordSecretRef': toJson_CertificateSpecKeystoresPkcs12PasswordSecretRef(obj.passwordSecretRef),
    'profile': obj.profile,
  };
  return compact(result);
}

export interface CertificateSpecNameConstraintsExcluded {
  readonly dnsDomains?: string[];
  readonly emailAddresses?: string[];
  readonly ipRanges?: string[];
  readonly uriDomains?: string[];
}

export function toJson_CertificateSpecNameConstraintsExcluded(obj: CertificateSpecNameConstraintsExcluded | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dnsDomains': obj.dnsDomains?.map(y => y),
    'emailAddresses': obj.emailAddresses?.map(y => y),
    'ipRanges': obj.ipRanges?.map(y => y),
    'uriDomains': obj.uriDomains?.map(y => y),
  };
  return compact(result);
}

export interface CertificateSpecNameConstraintsPermitted {
  readonly dnsDomains?: string[];
  readonly emailAddresses?: string[];
  readonly ipRanges?: string[];
  readonly uriDomains?: string[];
}

export function toJson_CertificateSpecNameConstraintsPermitted(obj: CertificateSpecNameConstraintsPermitted | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dnsDomains': obj.dnsDomains?.map(y => y),
    'emailAddresses': obj.emailAddresses?.map(y => y),
    'ipRanges': obj.ipRanges?.map(y => y),
    'uriDomains': obj.uriDomains?.map(y => y),
  };
  return compact(result);
}

export const CertificateSpecPrivateKeyAlgorithm = {
  RSA: "RSA",
  ECDSA: "ECDSA",
  ED25519: "Ed25519",
} as const;
export type CertificateSpecPrivateKeyAlgorithm = (typeof CertificateSpecPrivateKeyAlgorithm)[keyof typeof CertificateSpecPrivateKeyAlgorithm];

export const CertificateSpecPrivateKeyEncoding = {
  PKCS1: "PKCS1",
  PKCS8: "PKCS8",
} as const;
export type CertificateSpecPrivateKeyEncoding = (typeof CertificateSpecPrivateKeyEncoding)[keyof typeof CertificateSpecPrivateKeyEncoding];

export const CertificateSpecPrivateKeyRotationPolicy = {
  NEVER: "Never",
  ALWAYS: "Always",
} as const;
export type CertificateSpecPrivateKeyRotationPolicy = (typeof CertificateSpecPrivateKeyRotationPolicy)[keyof typeof CertificateSpecPrivateKeyRotationPolicy];

export const CertificateSpecRenewalPolicy = {
  RENEW_BEFORE: "RenewBefore",
  DISABLED: "Disabled",
} as const;
export type CertificateSpecRenewalPolicy = (typeof CertificateSpecRenewalPolicy)[keyof typeof CertificateSpecRenewalPolicy];

export interface CertificateSpecRenewalWindows {
  readonly cron: string;
  readonly timezone?: string;
  readonly windowDuration: string;
}

export function toJson_CertificateSpecRenewalWindows(obj: CertificateSpecRenewalWindows | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cron': obj.cron,
    'timezone': obj.timezone,
    'windowDuration': obj.windowDuration,
  };
  return compact(result);
}

export interface CertificateSpecKeystoresJksPasswordSecretRef {
  readonly key?: string;
  readonly name: string;
}

export function toJson_CertificateSpecKeystoresJksPasswordSecretRef(obj: CertificateSpecKeystoresJksPasswordSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export interface CertificateSpecKeystoresPkcs12PasswordSecretRef {
  readonly key?: string;
  readonly name: string;
}

export function toJson_CertificateSpecKeystoresPkcs12PasswordSecretRef(obj: CertificateSpecKeystoresPkcs12PasswordSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export const CertificateSpecKeystoresPkcs12Profile = {
  LEGACY_RC2: "LegacyRC2",
  LEGACY_DES: "LegacyDES",
  MODERN2023: "Modern2023",
  MODERN2026: "Modern2026",
} as const;
export type CertificateSpecKeystoresPkcs12Profile = (typeof CertificateSpecKeystoresPkcs12Profile)[keyof typeof CertificateSpecKeystoresPkcs12Profile];
