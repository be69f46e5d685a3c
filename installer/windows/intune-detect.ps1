# Detection script for Intune (or a detection method of Configuration Manager): installed when the version that the MSI
# wrote is at least the one wanted. Prints a line and ends with 0 when it is; prints nothing and ends with 1 otherwise.
$wanted = [version]'0.1.0'
$key = 'HKLM:\Software\ASO Desktop'
$written = (Get-ItemProperty -Path $key -Name Version -ErrorAction SilentlyContinue).Version
if ($written -and ([version]$written -ge $wanted)) {
    Write-Output "ASO Desktop $written"
    exit 0
}
exit 1
