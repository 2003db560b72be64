import type { commands } from '../guide/vocabulary';

/** Stands in a command where the application id belongs: no GUID, so that PowerShell refuses it. */
export const PLACEHOLDER = 'Ihre Anwendungs-ID';

const READ = 'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy -ErrorAction Stop';
const SHOW = `${READ.replace(' -ErrorAction Stop', '')} | Format-List Name,EwsEnabled,EwsAllowedAppIDs,EwsApplicationAccessPolicy`;
/** The list is one text with commas; a list of texts would do as well. */
const listOf = (config: string) =>
  `@((@(${config}.EwsAllowedAppIDs) -join ',') -split ',' | ForEach-Object { $_.Trim() } | Where-Object { $_ })`;

/**
 * The list is always written whole, and who is not on it is locked out: so nothing is written unless the list was read,
 * the former state is saved, and afterwards everybody is counted. The switch comes last, and where nothing was set before
 * only in a second run: until the list has arrived everywhere (24 hours), the switch would lock everybody out.
 */
const ENTER = `& {
  $ErrorActionPreference = 'Stop'
  try {
    $id = ([guid]'${PLACEHOLDER}').ToString()
    $before = ${READ}
    if (-not $before.PSObject.Properties['EwsAllowedAppIDs']) { throw 'Exchange Online zeigt die Liste nicht.' }
    $old = ${listOf('$before')}
    $file = Join-Path $HOME ('EWS {0:yyyy-MM-dd HH-mm-ss}.json' -f (Get-Date))
    $before | Select-Object Name,EwsEnabled,EwsAllowedAppIDs | ConvertTo-Json | Set-Content -LiteralPath $file -Encoding UTF8
    if ($old -notcontains $id) {
      Set-OrganizationConfig -EwsAllowedAppIDs ((@($old) + $id) -join ',') -ErrorAction Stop
    }
    $after = ${READ}
    $new = ${listOf('$after')}
    $lost = @($old | Where-Object { $new -notcontains $_ })
    if ($lost.Count -gt 0) { throw "Jetzt fehlt auf der Liste: $($lost -join ', '). Der alte Stand ist in $file." }
    if ($new -notcontains $id) { throw 'Der Eintrag ist noch nicht zu sehen. Versuchen Sie es in einigen Minuten noch einmal.' }
    if ($before.EwsEnabled -eq $false -or ($null -eq $before.EwsEnabled -and $old -contains $id)) {
      Set-OrganizationConfig -EwsEnabled $true -ErrorAction Stop
    }
    if ($null -eq $before.EwsEnabled -and $old -notcontains $id) {
      'EwsEnabled ist noch leer. Führen Sie diesen Block in 24 Stunden noch einmal aus, nicht früher.'
    }
    "Alter Stand: $file"
    "Eintragungen vorher: $($old.Count), nachher: $($new.Count)"
    ${SHOW}
  } catch {
    Write-Warning "Abgebrochen: $($_.Exception.Message)"
  }
}`;

/**
 * The PowerShell lines of the EWS release, each with a copy button of its own. Sources: office-docs-powershell,
 * exchange-online-powershell-v2.md (execution policy, module), Set-OrganizationConfig.md; Microsoft Exchange team, „Notes
 * from the field: testing EWSAllowedAppIDs safely“; the least version, „Upgrade ExchangeOnlineManagement“ (2 October 2026).
 */
export const ewsLines = {
  vorbereiten: [
    'Set-ExecutionPolicy RemoteSigned -Scope CurrentUser',
    'Install-Module ExchangeOnlineManagement -MinimumVersion 3.10.1 -Scope CurrentUser',
  ],
  lesen: ['Connect-ExchangeOnline', SHOW],
  partner: ["Connect-ExchangeOnline -DelegatedOrganization 'kunde.onmicrosoft.com'"],
  eintragen: [ENTER],
  pruefen: [SHOW],
} as const satisfies Record<keyof typeof commands, readonly string[]>;
