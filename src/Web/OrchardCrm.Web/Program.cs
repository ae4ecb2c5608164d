return await OrchardCrm.Core.Shell.CrmHost.RunAsync(args);
