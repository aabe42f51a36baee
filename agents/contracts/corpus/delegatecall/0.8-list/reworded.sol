// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Modules {
    mapping(address => bool) public barred;
    address private immutable keeper = msg.sender;

    function run(address target, bytes calldata data) external {
        if (target == address(0)) revert();
        (bool done, ) = target.delegatecall(data);
        require(done);
    }
}
